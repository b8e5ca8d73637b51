"""What clients that speak Python hold.

clients.py feedparser STATE URL   one poll of a feed
clients.py icalendar STATE URL    one poll of a calendar
clients.py maildir FOLDER         prints the mails
clients.py newsboat CACHE         prints the items
"""

import email
import email.policy
import json
import mailbox
import os
import sqlite3
import sys
import urllib.request


def load(path, empty):
    if not os.path.exists(path):
        return empty
    with open(path) as file:
        return json.load(file)


def save(path, value):
    with open(path, "w") as file:
        json.dump(value, file)


def poll_feedparser(path, url):
    import feedparser

    state = load(path, {"etag": None, "modified": None, "items": {}})
    answer = feedparser.parse(url, etag=state["etag"], modified=state["modified"])
    if answer.status == 200:
        state["etag"], state["modified"] = answer.get("etag"), answer.get("modified")
        for entry in answer.entries:
            content = entry.get("content") or [{"value": entry.get("summary", "")}]
            state["items"][entry.id] = {
                "id": entry.id,
                "title": entry.title,
                "text": content[0]["value"],
            }
    elif answer.status != 304:
        raise SystemExit(f"status {answer.status}")
    save(path, state)


def poll_icalendar(path, url):
    from icalendar import Calendar

    with urllib.request.urlopen(url) as answer:
        calendar = Calendar.from_ical(answer.read())
    events = [
        {"id": str(event["UID"]), "title": str(event["SUMMARY"]), "text": ""}
        for event in calendar.walk("VEVENT")
    ]
    save(path, {"items": dict(enumerate(events))})


def maildir(path):
    mails = []
    for key, raw in mailbox.Maildir(path, factory=None, create=False).items():
        mail = email.message_from_bytes(raw.as_bytes(), policy=email.policy.default)
        body = mail.get_body(("plain", "html"))
        mails.append({"id": key, "title": mail["Subject"], "text": body.get_content()})
    print(json.dumps(mails))


def newsboat(path):
    rows = sqlite3.connect(path).execute(
        "select guid, title, content from rss_item where deleted = 0"
    )
    print(json.dumps([dict(zip(["id", "title", "text"], row)) for row in rows]))


commands = {
    "feedparser": poll_feedparser,
    "icalendar": poll_icalendar,
    "maildir": maildir,
    "newsboat": newsboat,
}
commands[sys.argv[1]](*sys.argv[2:])
