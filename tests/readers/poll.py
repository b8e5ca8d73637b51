"""Polls a feed twice as Debian's feedparser does and prints what it understood, as JSON."""

import json
import sys

import feedparser

url = sys.argv[1]
first = feedparser.parse(url)
again = feedparser.parse(url, etag=first.get("etag"), modified=first.get("modified"))
print(
    json.dumps(
        {
            "wellFormed": not first.bozo,
            "statusAgain": again.status,
            "items": [
                {
                    "id": entry.id,
                    "title": entry.title,
                    "dated": entry.get("published_parsed") is not None,
                    "author": entry.get("author", ""),
                    "content": entry.content[0].value if "content" in entry else "",
                }
                for entry in first.entries
            ],
        }
    )
)
