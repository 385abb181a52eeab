// Styles of the kit's parts that only the builder uses.
import "@mantine/core/styles/Tabs.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";
