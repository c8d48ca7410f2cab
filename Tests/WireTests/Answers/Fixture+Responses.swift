import Dialogue
import Wire

extension Fixture {
    static let responses = [
        Fixture(
            "a summary in two parts, text, and repetitions that do not count", .openAIResponses,
            #"""
            event: response.created
            data: {"type":"response.created","response":{"id":"resp_1","status":"in_progress","model":"gpt-x","usage":null}}

            data: {"type":"response.reasoning_summary_part.added","summary_index":0}

            data: {"type":"response.reasoning_summary_text.delta","delta":"One."}

            data: {"type":"response.reasoning_summary_part.added","summary_index":1}

            data: {"type":"response.reasoning_summary_text.delta","delta":"Two."}

            data: {"type":"response.output_text.delta","delta":"Hel"}

            data: {"type":"response.output_text.delta","delta":"lo"}

            data: {"type":"response.output_text.done","text":"Hello"}

            data: {"type":"response.completed","response":{"id":"resp_1","status":"completed","model":"gpt-x","output":[{"content":[{"type":"output_text","text":"Hello"}]}],"usage":{"input_tokens":31,"input_tokens_details":{"cached_tokens":8},"output_tokens":21,"output_tokens_details":{"reasoning_tokens":13}}}}


            """#,
            [
                .responseID("resp_1"), .model("gpt-x"), .reasoning("One.\n\nTwo."), .text("Hello"),
                .finish(.stop, native: "completed"),
                .usage(Usage(promptTokens: 31, completionTokens: 21, reasoningTokens: 13, cachedPromptTokens: 8)),
            ]
        ),
        Fixture(
            "a tool call is answered by its call id", .openAIResponses,
            #"""
            data: {"type":"response.output_item.added","output_index":0,"item":{"id":"fc_1","type":"function_call","call_id":"call_1","name":"f","arguments":""}}

            data: {"type":"response.function_call_arguments.delta","output_index":0,"item_id":"fc_1","delta":"{\"a\":1}"}

            data: {"type":"response.completed","response":{"status":"completed"}}


            """#,
            [
                .toolCall(ToolCallPiece(index: 0, id: "call_1", name: "f", arguments: #"{"a":1}"#)),
                .finish(.toolCalls, native: "completed"),
            ]
        ),
        Fixture(
            "an account without money, told twice", .openAIResponses,
            #"""
            event: error
            data: {"type":"error","code":"insufficient_quota","message":"No quota left.","param":null}

            data: {"type":"response.failed","response":{"status":"failed","error":{"code":"insufficient_quota","message":"No quota left at all."}}}


            """#,
            [.failure(Failure(.quota, "No quota left.")), .finish(.error, native: "failed")]
        ),
        Fixture(
            "a response that is cut off by its limit", .openAIResponses,
            #"""
            data: {"type":"response.output_text.delta","delta":"Lon"}

            data: {"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}}}


            """#,
            [.text("Lon"), .finish(.length, native: "max_output_tokens")]
        ),
        Fixture(
            "a response in one piece", .openAIResponses,
            #"{"id":"r","object":"response","status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"Hi"}]}]}"#,
            [.responseID("r"), .text("Hi"), .finish(.stop, native: "completed")]
        ),
    ]
}
