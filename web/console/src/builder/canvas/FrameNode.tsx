import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import classes from "./FrameNode.module.css";

export type FrameData = { title: string; width: number; height: number };
export type FrameNode = Node<FrameData, "frame">;

/** The ground a chain of steps stands on, with its name; dragging the name moves all of it. */
export const ChainFrame = memo(function ChainFrame({ data }: NodeProps<FrameNode>) {
  return (
    <div className={classes.frame} style={{ width: data.width, height: data.height }}>
      <span className={classes.title}>{data.title}</span>
    </div>
  );
});
