"""The page of models: any two of them side by side, and where others come from."""
