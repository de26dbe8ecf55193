"""What is said beside an answer: ratings, reasons, a rationale, how sure, where in the texts."""
