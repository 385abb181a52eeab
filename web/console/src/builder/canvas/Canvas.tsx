import {
  applyNodeChanges,
  type Connection,
  type Edge,
  MiniMap,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Viewport,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFigures, useFiguresScope } from "../figures/useFigures.ts";
import { type Doc, find, landing, startName } from "../model/document.ts";
import { addAt, connect, disconnect, moveAll } from "../model/edit.ts";
import { wayKey } from "../model/figures.ts";
import { pieces } from "../model/kinds.ts";
import { type Point, pointOf, width } from "../model/place.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Canvas.module.css";
import { CanvasTools } from "./CanvasTools.tsx";
import { ChainFrame } from "./FrameNode.tsx";
import { Ground } from "./Ground.tsx";
import { StepCard } from "./StepCard.tsx";
import { useEdges } from "./useEdges.ts";
import { type CanvasNode, useNodes } from "./useNodes.ts";

const nodeTypes: NodeTypes = { step: StepCard, frame: ChainFrame };
const dragged = "application/otklik-step";
const moving = "data-moving";

/** The drawing of the scenario. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Drawing />
    </ReactFlowProvider>
  );
}

function Drawing() {
  const { t } = useTranslation("builder");
  const { doc, change, select, selected, remove, shown, still } = useBuilder();
  const wanted = useNodes();
  const edges = useEdges();
  const figures = useFigures();
  const { open } = useFiguresScope();
  const [nodes, setNodes] = useState<CanvasNode[]>(wanted);
  const flow = useReactFlow();
  const ground = useRef<HTMLElement>(null);
  const newest = useRef(doc);
  newest.current = doc;

  useEffect(() => {
    setNodes((old) => {
      const before = new Map(old.map((node) => [node.id, node]));
      return wanted.map((node) => mixed(node, before.get(node.id), selected.has(node.id)));
    });
  }, [wanted, selected]);

  useEffect(() => {
    const at = pointOf(find(newest.current, shown.id)?.step ?? { id: "" });
    if (shown.at === 0 || !at || isInView(flow.getViewport(), at, ground.current)) return;
    void flow.setCenter(at.x + 124, at.y + 60, { zoom: Math.max(flow.getZoom(), 0.8) });
  }, [shown, flow]);

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => setNodes((old) => applyNodeChanges(changes, old)),
    [],
  );
  const onSelect = useCallback(
    ({ nodes: chosen }: { nodes: { id: string }[] }) => select(chosen.map(({ id }) => id)),
    [select],
  );
  const dropped = (_: unknown, node: CanvasNode, all: CanvasNode[]) => {
    const places = new Map<string, Point>();
    if (node.type === "frame") moveFrame(node, places);
    else for (const one of all) places.set(one.id, one.position);
    change((whole) => moveAll(whole, places));
  };
  const moveFrame = (node: CanvasNode, places: Map<string, Point>) => {
    const before = wanted.find(({ id }) => id === node.id)?.position ?? node.position;
    const chain = doc.chains.find(({ name }) => `frame:${name}` === node.id);
    for (const step of chain?.steps ?? []) {
      const { x, y } = pointOf(step) ?? { x: 0, y: 0 };
      places.set(step.id, {
        x: x + node.position.x - before.x,
        y: y + node.position.y - before.y,
      });
    }
  };
  const joined = ({ source, sourceHandle, target }: Connection) =>
    change((whole) => connect(whole, source, sourceHandle ?? "next", target));
  const cut = (gone: Edge[]) =>
    change((whole) =>
      gone.reduce(
        (one, { source, sourceHandle }) => disconnect(one, source, sourceHandle ?? ""),
        whole,
      ),
    );
  const went = (_: unknown, { source, target }: Edge) => {
    const way = figures?.ways.get(wayKey(source, target));
    if (way) open({ metric: "went", steps: way.from, next: way.to });
  };
  const landed = (event: DragEvent) => {
    event.preventDefault();
    const piece = pieces.find((one) => one === event.dataTransfer.getData(dragged));
    if (!piece) return;
    const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const made = addAt(doc, piece, at, t("newBranch"));
    change(() => made.doc);
    select([made.id]);
  };
  const [opening] = useState(() => viewOf(doc));
  const labels = useMemo(
    () => ({ "node.a11yDescription.default": t("list.hint"), "minimap.ariaLabel": t("map") }),
    [t],
  );
  return (
    <section
      ref={ground}
      className={classes.canvas}
      aria-label={t("canvasName")}
      data-region="canvas"
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onSelectionChange={onSelect}
        onNodeDragStop={dropped}
        onConnect={joined}
        onEdgesDelete={cut}
        onEdgeClick={went}
        onNodesDelete={(gone) => remove(new Set(gone.map(({ id }) => id)))}
        onDrop={landed}
        onDragOver={(event) => event.preventDefault()}
        deleteKeyCode={still ? null : ["Delete", "Backspace"]}
        nodesDraggable={!still}
        nodesConnectable={!still}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={["Control", "Meta", "Shift"]}
        snapToGrid
        snapGrid={[8, 8]}
        minZoom={0.1}
        maxZoom={1.5}
        defaultViewport={opening}
        onMoveStart={() => ground.current?.setAttribute(moving, "")}
        onMoveEnd={() => ground.current?.removeAttribute(moving)}
        onlyRenderVisibleElements
        elevateNodesOnSelect={false}
        ariaLabelConfig={labels}
        proOptions={{ hideAttribution: false }}
      >
        <Ground />
        {!still && (
          <MiniMap
            pannable
            zoomable
            nodeColor={() => "var(--line-strong)"}
            maskColor="var(--hover)"
          />
        )}
        <CanvasTools />
      </ReactFlow>
    </section>
  );
}

function isInView({ x, y, zoom }: Viewport, at: Point, ground: HTMLElement | null): boolean {
  const left = at.x * zoom + x;
  const top = at.y * zoom + y;
  return (
    ground !== null &&
    zoom > 0.4 &&
    left > 0 &&
    top > 0 &&
    left + width * zoom < ground.clientWidth &&
    top + 120 * zoom < ground.clientHeight
  );
}

/** The beginning of the scenario, near enough to be read. */
function viewOf(doc: Doc): { x: number; y: number; zoom: number } {
  const zoom = 0.8;
  const start = landing(doc, startName(doc)) ?? "";
  const { x, y } = pointOf(find(doc, start)?.step ?? { id: "" }) ?? { x: 0, y: 0 };
  return { x: 64 - x * zoom, y: 88 - y * zoom, zoom };
}

/** The wanted node with what the drawing has measured of it and whether it is chosen. */
function mixed(node: CanvasNode, old: CanvasNode | undefined, selected: boolean): CanvasNode {
  const chosen = node.type === "step" && selected;
  if (old && old.data === node.data && old.selected === chosen && samePlace(old, node)) return old;
  if (node.type === "frame") return { ...node, ...(old?.measured && { measured: old.measured }) };
  return { ...node, selected: chosen, ...(old?.measured && { measured: old.measured }) };
}

function samePlace(one: CanvasNode, other: CanvasNode): boolean {
  return one.position.x === other.position.x && one.position.y === other.position.y;
}
