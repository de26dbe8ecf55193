"""One comparison with everything that was said, predicted and decided of it."""
