"""Prints what newsboat stored of its feeds, as JSON."""

import json
import sqlite3
import sys

rows = sqlite3.connect(sys.argv[1]).execute(
    "select title, author, pubDate, length(content) from rss_item"
)
names = ["title", "author", "date", "length"]
print(json.dumps([dict(zip(names, row)) for row in rows]))
