import Dialogue
import Drawing
import Interface
import Markup

extension Part {
    /// Reading Markdown, and laying out an answer while it comes in.
    static let markdown = Part(name: "markdown") { stopwatch in
        let document = MarkdownSample.text(bytes: Markdown.maximumLength)
        let pieces = stride(from: 0, to: document.utf8.count, by: 4).map { start in
            String(document.utf8.dropFirst(start).prefix(4)) ?? ""
        }
        let megabytes = Double(document.utf8.count) / 1e6
        return [
            stopwatch.measure("markdown: read 16 KB", amount: (megabytes, "MB/s")) {
                use(Markdown.blocks(of: document[...]))
            },
            stopwatch.measure("markdown: lay out 16 KB that come in 4 bytes at a time", amount: (megabytes, "MB/s")) {
                var (printed, text) = (PrintedMarkdown(width: 80), "")
                for piece in pieces {
                    text += piece
                    use(printed.finishedRows(of: text))
                }
            },
        ]
    }
}

/// An answer with everything models write: paragraphs, lists, a table, code.
enum MarkdownSample {
    static func text(bytes: Int) -> String {
        var random = SplitMix64(seed: 3)
        var text = ""
        while text.utf8.count < bytes { text += section(&random) }
        return text
    }

    private static func section(_ random: inout SplitMix64) -> String {
        """
        ## \(Prose.sentence(&random))

        \(Prose.sentence(&random)) **\(Prose.word(&random))** \(Prose.sentence(&random)) `\(Prose.word(&random))`.

        - \(Prose.sentence(&random))
        - \(Prose.sentence(&random))

        | \(Prose.word(&random)) | \(Prose.word(&random)) |
        |---|---:|
        | \(Prose.word(&random)) | \(random.number(below: 1_000)) |

        ```swift
        func \(Prose.word(&random))(count: Int) -> [String] {
            (0..<count).map { "\\($0)" } // \(Prose.sentence(&random))
        }
        ```


        """
    }
}
