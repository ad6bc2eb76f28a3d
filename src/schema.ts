// Entry point `kefu-rules/schema`: structural schemas of policies and facts, and the parsers made from them.
export {};
