"""An OpenAI-compatible server on loopback that answers everything with 600 tokens at 100 a second.

    steady-server.py        prints its port, then a line for each answer it has ended
"""
import asyncio, json

TOKENS, RATE = 600, 100
WORDS = "Tides are long waves that move through the oceans in response to the pull of the Moon and the Sun.".split()


def token(index):
    return WORDS[index % len(WORDS)] + ("\n\n" if index % 40 == 39 else " ")


def event(delta, reason=None):
    piece = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "steady"}
    piece["choices"] = [{"index": 0, "delta": delta, "finish_reason": reason}]
    return b"data: " + json.dumps(piece).encode() + b"\n\n"


async def stream(writer):
    async def send(body):
        writer.write(b"%x\r\n%s\r\n" % (len(body), body))
        await writer.drain()

    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    clock = asyncio.get_running_loop().time
    start = clock()
    for index in range(TOKENS):
        await asyncio.sleep(max(0, start + index / RATE - clock()))
        await send(event({"content": token(index)}))
    await send(event({}, "stop") + b"data: [DONE]\n\n")
    await send(b"")
    print("ended", flush=True)


async def reply(writer, status, body):
    text = json.dumps(body).encode()
    writer.write(b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (status, len(text), text))
    await writer.drain()


async def serve(reader, writer):
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            length = next((int(line.split(":")[1]) for line in head if line.lower().startswith("content-length:")), 0)
            body = json.loads(await reader.readexactly(length) or b"{}")
            path = head[0].split(" ")[1]
            if path.endswith("/chat/completions") and body.get("stream"):
                await stream(writer)
            elif path.endswith("/chat/completions"):
                message = {"role": "assistant", "content": "Tides"}
                await reply(writer, b"200 OK", {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
            elif path.endswith("/models"):
                await reply(writer, b"200 OK", {"object": "list", "data": [{"id": "steady", "object": "model", "owned_by": "steady"}]})
            else:
                await reply(writer, b"404 Not Found", {"error": {"message": "not here"}})
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
