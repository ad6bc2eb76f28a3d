// The public face: calculators, adoption, replay, errors and their types, by explicit names only.
export {};
