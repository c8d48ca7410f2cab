import Dialogue
import Wire

extension Fixture {
    static let openAI = [
        Fixture(
            "text, then usage in a chunk of its own", .openAI,
            #"""
            data: {"id":"c1","model":"m-1","choices":[{"index":0,"delta":{"role":"assistant","content":"","refusal":null}}],"usage":null}

            data: {"id":"c1","model":"m-1","choices":[{"index":0,"delta":{"content":"Good "},"finish_reason":null}]}

            data: {"id":"c1","model":"m-1","choices":[{"index":0,"delta":{"content":"day ☀️"},"finish_reason":null}]}

            data: {"id":"c1","model":"m-1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: {"id":"c1","model":"m-1","choices":[],"usage":{"prompt_tokens":7,"completion_tokens":5,"total_tokens":12,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":2}}}

            data: [DONE]


            """#,
            [
                .responseID("c1"), .model("m-1"), .text("Good day ☀️"), .finish(.stop, native: "stop"),
                .usage(Usage(promptTokens: 7, completionTokens: 5, reasoningTokens: 2, cachedPromptTokens: 4)),
            ]
        ),
        Fixture(
            "two tool calls, and a stop that means them", .openAI,
            #"""
            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":""}}]}}]}

            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"x\":1}"}}]}}]}

            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"b","function":{"name":"g","arguments":"{}"}}]}}]}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: [DONE]


            """#,
            [
                .toolCall(ToolCallPiece(index: 0, id: "a", name: "f", arguments: #"{"x":1}"#)),
                .toolCall(ToolCallPiece(index: 1, id: "b", name: "g", arguments: "{}")),
                .finish(.toolCalls, native: "stop"),
            ]
        ),
        Fixture(
            "a refusal, and a second choice that nobody asked for", .openAI,
            #"""
            data: {"choices":[{"index":0,"delta":{"refusal":"I would rather not."}}]}

            data: {"choices":[{"index":1,"delta":{"content":"ignored"},"finish_reason":"length"}]}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]}

            data: [DONE]


            """#,
            [.refusal("I would rather not."), .finish(.contentFilter, native: "content_filter")]
        ),
        Fixture(
            "an answer that ends neither with [DONE] nor with an empty line", .openAI,
            "data: {\"choices\":[{\"delta\":{\"content\":\"all\"}}]}\n\ndata: {\"choices\":[{\"finish_reason\":\"stop\"}]}",
            [.text("all"), .finish(.stop, native: "stop")]
        ),
        Fixture(
            "half a surrogate pair, an integer too big for this machine, and bytes after the end", .openAI,
            #"""
            data: {"seed":15924764223251450000,"choices":[{"delta":{"content":"a\ud83d b"}}]}

            data: {"choices":[{"delta":{"content":"\ud83d\ude00"},"finish_reason":"length"}]}

            data: [DONE]

            data: {"choices":[{"delta":{"content":"late"}}]}


            """#,
            [.text("a\u{FFFD} b😀"), .finish(.length, native: "length")]
        ),
    ]

    static let openRouter = [
        Fixture(
            "comments, metadata, a cost and a repeated finish", .openRouter,
            #"""
            : OPENROUTER PROCESSING

            data: {"id":"gen-1","model":"maker/m-2","provider":"Acme","choices":[{"index":0,"delta":{"content":"","reasoning":"Hm.","reasoning_details":[{"type":"reasoning.text","text":"Hm."}]}}]}

            data: {"id":"gen-1","model":"maker/m-2","provider":"Acme","choices":[{"index":0,"delta":{"content":"Yes","annotations":[{"type":"url_citation","url_citation":{"url":"https://example.org","title":"T"}}]}}]}

            data: {"id":"gen-1","model":"maker/m-2","provider":"Acme","choices":[{"index":0,"delta":{"content":""},"finish_reason":"stop","native_finish_reason":"end_turn"}]}

            data: {"id":"gen-1","model":"maker/m-2","provider":"Acme","choices":[{"index":0,"delta":{"content":""},"finish_reason":"stop","native_finish_reason":"end_turn"}],"usage":{"prompt_tokens":3,"completion_tokens":2,"cost":0.00000135,"prompt_tokens_details":{"cache_write_tokens":1}},"openrouter_metadata":{"attempts":[{"provider":"Slow","model":"maker/m-2","status":503},{"provider":"Acme","model":"maker/m-2","status":200}]}}

            data: [DONE]


            """#,
            [
                .responseID("gen-1"), .model("maker/m-2"), .provider("Acme"), .reasoning("Hm."), .text("Yes"),
                .citation(Citation(url: "https://example.org", title: "T")), .finish(.stop, native: "end_turn"),
                .usage(
                    Usage(
                        promptTokens: 3, completionTokens: 2, cacheWriteTokens: 1,
                        reportedCost: Money(picodollars: 1_350_000)
                    )
                ),
                .attempt(GatewayAttempt(provider: "Slow", model: "maker/m-2", status: 503)),
                .attempt(GatewayAttempt(provider: "Acme", model: "maker/m-2", status: 200)),
            ]
        ),
        Fixture(
            "an error in the middle keeps what came", .openRouter,
            #"""
            data: {"choices":[{"index":0,"delta":{"content":"Once"}}]}

            data: {"error":{"code":429,"message":"Slow down","metadata":{"error_type":"rate_limit_exceeded"}},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}


            """#,
            [
                .text("Once"), .finish(.error, native: nil),
                .failure(Failure(.rateLimit, "Slow down", status: 429, isRetryable: true)),
            ]
        ),
        Fixture(
            "a picture", .openRouter,
            #"""
            data: {"choices":[{"delta":{"images":[{"image_url":{"url":"data:image/png;base64,iVBORw=="}}]},"finish_reason":"stop"}]}

            data: [DONE]


            """#,
            [
                .image(Attachment(name: "image", type: "image/png", data: [0x89, 0x50, 0x4E, 0x47])),
                .finish(.stop, native: "stop"),
            ]
        ),
    ]
}
