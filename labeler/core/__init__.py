"""Plain values and rules. The standard library alone; knows no file, window or tensor."""
