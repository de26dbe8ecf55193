"""The window. PySide6 lives here and nowhere else; nothing here knows SQL or tensors."""
