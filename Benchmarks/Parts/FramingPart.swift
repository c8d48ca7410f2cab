import Dialogue
import Foundation
import Wire

extension Part {
    /// Taking an event stream apart, in the pieces a network hands on.
    static let framing = Part(name: "framing") { stopwatch in
        let stream = Array(EventStreamSample.text(megabytes: 8).utf8)
        let megabytes = Double(stream.count) / 1e6
        return [1_400, 16_384].map { size in
            stopwatch.measure("framing: \(size)-byte chunks", amount: (megabytes, "MB/s")) {
                var parser = EventStreamParser()
                var start = 0
                while start < stream.count {
                    let end = min(start + size, stream.count)
                    use(unsafe parser.read(stream[start..<end].span.bytes))
                    start = end
                }
            }
        }
    }
}

/// What a provider streams, an event for each token, as OpenAI's dialect has it.
enum EventStreamSample {
    static func text(megabytes: Int) -> String {
        var random = SplitMix64(seed: 1)
        var text = ""
        while text.utf8.count < megabytes * 1_000_000 {
            text += """
                data: {"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion.chunk","created":1741570283,\
                "model":"gpt-5.4-mini","choices":[{"index":0,"delta":{"content":" \(Prose.word(&random))"},\
                "logprobs":null,"finish_reason":null}]}


                """
        }
        return text
    }
}
