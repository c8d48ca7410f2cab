"""What published Python packages take for the same bytes: httpx-sse, which Python clients of model providers frame streams with, and
markdown-it-py, with which Textual, and so the chats built on it, reads Markdown. Prints JSON: name, seconds of each run, megabytes."""
import json, sys, time

import httpx
from httpx_sse import EventSource
from markdown_it import MarkdownIt


def measured(name, megabytes, act, seconds=3):
    act()
    taken, end = [], time.perf_counter() + seconds
    while len(taken) < 5 or time.perf_counter() < end:
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return {"name": name, "seconds": taken, "megabytes": megabytes}


class Chunks(httpx.SyncByteStream):
    """A body in the pieces a network hands on."""

    def __init__(self, data, size):
        self.data, self.size = data, size

    def __iter__(self):
        for start in range(0, len(self.data), self.size):
            yield self.data[start : start + self.size]


def framing(data, size):
    headers = {"content-type": "text/event-stream"}
    for _ in EventSource(httpx.Response(200, headers=headers, stream=Chunks(data, size))).iter_sse():
        pass


folder = sys.argv[1]
stream = open(folder + "/stream.sse", "rb").read()
document = open(folder + "/answer.md", encoding="utf-8").read()
reader = MarkdownIt("commonmark").enable("table")
print(
    json.dumps(
        [
            measured("peer: framing by httpx-sse (Python), 16384-byte chunks", len(stream) / 1e6, lambda: framing(stream, 16384)),
            measured("peer: markdown by markdown-it-py (Python), 16 KB", len(document.encode()) / 1e6, lambda: reader.parse(document)),
        ]
    )
)
