import Dialogue
import Testing
import Wire

struct AttachmentTests {
    private static let picture = Dialogue.Attachment(name: "a.png", type: "image/png", data: [1, 2, 3])
    private static let note = Dialogue.Attachment(name: "n.txt", type: "text/plain", data: Array("note".utf8))
    private static let table = Dialogue.Attachment(name: "t.json", type: "application/json", data: Array("{}".utf8))
    private static let paper = Dialogue.Attachment(name: "p.pdf", type: "application/pdf", data: [4])
    private static let sound = Dialogue.Attachment(name: "s.wav", type: "audio/wav", data: [5])

    private static let parts: [(DialectName, Dialogue.Attachment, String)] = [
        (.openAI, picture, #"{"image_url":{"url":"data:image/png;base64,AQID"},"type":"image_url"}"#),
        (.openAI, note, #"{"text":"File n.txt:\n\nnote","type":"text"}"#),
        (.openAI, table, #"{"text":"File t.json:\n\n{}","type":"text"}"#),
        (
            .openRouter, paper,
            #"{"file":{"file_data":"data:application/pdf;base64,BA==","filename":"p.pdf"},"type":"file"}"#
        ),
        (.openAICompatible, sound, #"{"input_audio":{"data":"BQ==","format":"wav"},"type":"input_audio"}"#),
        (
            .anthropic, picture,
            #"{"source":{"data":"AQID","media_type":"image/png","type":"base64"},"type":"image"}"#
        ),
        (
            .anthropic, paper,
            #"{"source":{"data":"BA==","media_type":"application/pdf","type":"base64"},"title":"p.pdf","type":"document"}"#
        ),
        (.anthropic, sound, #"{"text":"File s.wav was left out: this model takes no audio/wav.","type":"text"}"#),
        (.gemini, sound, #"{"inlineData":{"data":"BQ==","mimeType":"audio/wav"}}"#),
        (.gemini, note, #"{"text":"File n.txt:\n\nnote"}"#),
        (.openAIResponses, picture, #"{"image_url":"data:image/png;base64,AQID","type":"input_image"}"#),
        (
            .openAIResponses, paper,
            #"{"file_data":"data:application/pdf;base64,BA==","filename":"p.pdf","type":"input_file"}"#
        ),
    ]

    @Test(arguments: parts)
    func `a file is part of the message in each dialect's form`(
        name: DialectName, file: Dialogue.Attachment, part: String
    ) {
        let message = Message(id: 1, role: .user, text: "Look", attachments: [file])
        let request = ChatRequest(model: "m", messages: [message], maxTokens: 10)
        let body = name.translator.call(for: request, at: Endpoint(baseURL: "https://api.test")).body
        let text = String(decoding: body, as: UTF8.self)
        #expect(text.contains(part))
        #expect(text.contains(#""text":"Look""#))
    }
}
