"""The bench: how far model and people agree, and why not further; one folder of pages."""
