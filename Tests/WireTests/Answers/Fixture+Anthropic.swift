import Dialogue
import Wire

extension Fixture {
    static let anthropic = [
        Fixture(
            "thinking, text, a tool and a cached prompt", .anthropic,
            #"""
            event: message_start
            data: {"type":"message_start","message":{"id":"msg_1","model":"claude-x","usage":{"input_tokens":5,"cache_creation_input_tokens":10,"cache_read_input_tokens":100,"output_tokens":1}} }

            event: ping
            data: {"type": "ping"}

            data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Weather."}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"Eq=="}}

            data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}

            data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Let me look."}}

            data: {"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"toolu_1","name":"weather","input":{}}}

            data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":""}}

            data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"city\":\"Ulm\"}"}}

            data: {"type":"content_block_delta","index":2,"delta":{"type":"delta_of_tomorrow"}}

            data: {"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":40,"output_tokens_details":{"thinking_tokens":8}}}

            data: {"type":"message_stop"}


            """#,
            [
                .responseID("msg_1"), .model("claude-x"), .reasoning("Weather."), .text("Let me look."),
                .toolCall(ToolCallPiece(index: 0, id: "toolu_1", name: "weather", arguments: #"{"city":"Ulm"}"#)),
                .finish(.toolCalls, native: "tool_use"),
                .usage(
                    Usage(
                        promptTokens: 115, completionTokens: 40, reasoningTokens: 8, cachedPromptTokens: 100,
                        cacheWriteTokens: 10
                    )
                ),
            ]
        ),
        Fixture(
            "a second start makes the first void", .anthropic,
            #"""
            data: {"type":"message_start","message":{"id":"msg_1","model":"claude-x","usage":{"input_tokens":5,"output_tokens":1}}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Void"}}

            data: {"type":"message_start","message":{"id":"msg_2","model":"claude-x","usage":{"input_tokens":5,"output_tokens":1}}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Valid"}}

            data: {"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"output_tokens":2}}

            data: {"type":"message_stop"}


            """#,
            [
                .responseID("msg_2"), .model("claude-x"), .text("Valid"), .finish(.length, native: "max_tokens"),
                .usage(Usage(promptTokens: 5, completionTokens: 2)),
            ]
        ),
        Fixture(
            "a second start wants an end of its own", .anthropic,
            #"""
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Void"}}

            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}

            data: {"type":"message_start","message":{}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Half"}}


            """#,
            [.text("Half"), .failure(Failure(.brokenStream, "The answer broke off before its end."))]
        ),
        Fixture(
            "a second start may end like the first", .anthropic,
            #"""
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Void"}}

            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}

            data: {"type":"message_start","message":{}}

            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}


            """#,
            [.finish(.stop, native: "end_turn")]
        ),
        Fixture(
            "an overload in the middle", .anthropic,
            #"""
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"So far"}}

            event: error
            data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}


            """#,
            [.text("So far"), .failure(Failure(.overloaded, "Overloaded", isRetryable: true))]
        ),
        Fixture(
            "a refusal without a word", .anthropic,
            #"""
            data: {"type":"message_delta","delta":{"stop_reason":"refusal","stop_details":{"explanation":"Not this."}}}

            data: {"type":"message_stop"}


            """#,
            [.refusal("Not this."), .finish(.contentFilter, native: "refusal")]
        ),
        Fixture(
            "a message in one piece", .anthropic,
            #"{"type":"message","id":"m","model":"claude-x","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn","usage":{"input_tokens":2,"output_tokens":1}}"#,
            [
                .responseID("m"), .model("claude-x"), .text("Hi"), .finish(.stop, native: "end_turn"),
                .usage(Usage(promptTokens: 2, completionTokens: 1)),
            ]
        ),
    ]
}
