"""The page on which pairs are judged."""
