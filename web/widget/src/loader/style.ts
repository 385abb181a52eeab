/** The look of the launcher and of the window, apart from every style of the site. */
export const style = `:host{all:initial;--r:20px}
button,iframe{position:fixed;right:var(--r);bottom:var(--r);z-index:2147483000;border:0;box-shadow:0 4px 24px #14181f3d;transition:.16s}
button{display:flex;align-items:center;gap:10px;height:56px;padding:0 17px;border-radius:28px;background:var(--f);color:var(--w);font:600 15px system-ui,sans-serif;cursor:pointer}
:focus-visible{outline:2px solid var(--f);outline-offset:2px}
i{width:18px;height:16px;margin:0 1px;border:2px solid;border-radius:10px 10px 10px 3px;transition:.16s}
.on i{width:12px;height:12px;margin:-6px 4px 0 8px;border-width:0 2px 2px 0;border-radius:0;transform:rotate(45deg)}
b{position:absolute;top:-5px;right:-5px;padding:3px 7px;border:2px solid #fff;border-radius:14px;background:#b3261e;color:#fff;font-size:12px}
b:empty,.on span{display:none}
iframe{bottom:88px;width:380px;height:640px;max-height:calc(100% - 104px);border-radius:16px;background:Canvas;visibility:hidden;opacity:0;transform:translateY(8px)}
.on+iframe{visibility:visible;opacity:1;transform:none}
@media(width<480px){:host{--r:16px}.on{display:none}iframe{inset:0;width:100%;height:100%;max-height:none;border-radius:0}}
@media(prefers-reduced-motion){*{transition:none!important}}
`;
