// Entry point `kefu-rules/workbench`: tools for policy authors.
export {};
