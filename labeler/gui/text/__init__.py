"""Texts by models and people, shown for reading; they are hostile until shown otherwise."""
