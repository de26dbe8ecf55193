"""The report as one page of HTML: text, tables and pictures, nothing loaded, no script."""
