const text = (words: string) => ({ type: "text", text: words });
const line = (...content: object[]) => ({ type: "paragraph", content });
const cell = (words: string) => ({ type: "tableCell", content: [line(text(words))] });

const articles = [
  {
    id: "a1",
    version: 1,
    title: "Как оформить отпуск",
    body: {
      type: "doc",
      content: [
        line(text("Выплата приходит "), { ...text("за три дня"), marks: [{ type: "bold" }] }),
        { type: "heading", attrs: { level: 2 }, content: [text("Что нужно")] },
        { type: "orderedList", content: [{ type: "listItem", content: [line(text("Даты"))] }] },
        {
          type: "table",
          content: [{ type: "tableRow", content: [cell("Заявление"), cell("За две недели")] }],
        },
        line({
          ...text("<img src=x onerror=alert(1)>"),
          marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
        }),
      ],
    },
    pictures: {},
  },
];

/** Articles whose title begins a word of the question. */
export function found(asked: string): object[] {
  const words = asked.toLowerCase().split(/\s+/);
  return articles
    .filter(({ title }) => words.some((word) => word && title.toLowerCase().includes(word)))
    .map(({ id, title }) => ({ id, title, text: "Выплата приходит за три дня", marks: [[0, 7]] }));
}

export function articleAt(id: string): object | undefined {
  return articles.find((article) => article.id === id);
}
