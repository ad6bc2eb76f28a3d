// Entry point `kefu-rules/explain`: traces and errors in English and Chinese words.
export {};
