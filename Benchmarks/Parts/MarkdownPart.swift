import Dialogue
import Drawing
import Interface
import Markup

extension Part {
    /// Reading Markdown, and laying out an answer while it comes in.
    static let markdown = Part(name: "markdown") { stopwatch in
        let document = MarkdownSample.text(bytes: Markdown.maximumLength)
        let pieces = cut(document, into: 4)
        let long = cut(MarkdownSample.text(lines: 2_000), into: 3)
        let quote = (0..<500).map { "> line \($0) of what **somebody** said" }.joined(separator: "\n")
        var (quoted, words) = (PrintedMarkdown(width: 100), quote)
        let megabytes = Double(document.utf8.count) / 1e6
        return [
            stopwatch.measure("markdown: read 16 KB", amount: (megabytes, "MB/s")) {
                use(Markdown.blocks(of: document[...]))
            },
            stopwatch.measure("markdown: lay out 16 KB that come in 4 bytes at a time", amount: (megabytes, "MB/s")) {
                layOut(pieces, width: 80)
            },
            stopwatch.measure("markdown: lay out 2,000 lines that come in 3 bytes at a time") {
                layOut(long, width: 100)
            },
            stopwatch.measure("markdown: a word more in a paragraph of 500 quoted lines") {
                words = words.utf8.count > quote.utf8.count + 1_000 ? quote : words + " word"
                use(quoted.finishedRows(of: words))
            },
        ]
    }

    private static func cut(_ text: String, into bytes: Int) -> [String] {
        stride(from: 0, to: text.utf8.count, by: bytes).map { String(text.utf8.dropFirst($0).prefix(bytes)) ?? "" }
    }

    private static func layOut(_ pieces: [String], width: Int) {
        var (printed, text) = (PrintedMarkdown(width: width), "")
        for piece in pieces {
            text += piece
            use(printed.finishedRows(of: text))
        }
    }
}

/// An answer with everything models write: paragraphs, lists, a table, code.
enum MarkdownSample {
    static func text(bytes: Int) -> String {
        text { $0.utf8.count >= bytes }
    }

    static func text(lines: Int) -> String {
        text { text in text.utf8.count { $0 == UInt8(ascii: "\n") } >= lines }
    }

    private static func text(until isLongEnough: (String) -> Bool) -> String {
        var random = SplitMix64(seed: 3)
        var text = ""
        while !isLongEnough(text) { text += section(&random) }
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
