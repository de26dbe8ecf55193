"""How to judge, beside the pairs that are judged."""
