// Entry point `kefu-rules/handbooks`: each organisation's clauses and policy templates, as inert data.
export {};
