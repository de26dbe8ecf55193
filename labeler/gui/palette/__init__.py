"""The command palette: type a few letters of what you want, and have it done."""
