/// One turn of a conversation, as it is kept and sent.
public struct Message: Sendable, Hashable, Codable, Identifiable {
    /// Who speaks.
    public enum Role: String, Sendable, Hashable, Codable {
        case system, user, assistant
    }

    /// Unique over all conversations; grows with time.
    public var id: Int64
    /// Who speaks.
    public var role: Role
    /// What is said, as Markdown.
    public var text: String
    /// When it was sent or begun, in seconds since 1970 UTC.
    public var time: Double
    /// Files and images sent with it, in order.
    public var attachments: [Attachment]
    /// How the answer came about; nil for what people write.
    public var answer: Answer? {
        get { answerApart?.value }
        set { answerApart = newValue.map(Apart.holding) }
    }
    /// Answers are many times larger than all else here, and conversations are copied for every request.
    private var answerApart: Apart<Answer>?

    private enum CodingKeys: String, CodingKey {
        case id, role, text, time, attachments
        case answerApart = "answer"
    }

    /// A message with what is known of it.
    public init(
        id: Int64,
        role: Role,
        text: String,
        time: Double = 0,
        attachments: [Attachment] = [],
        answer: Answer? = nil
    ) {
        self.id = id
        self.role = role
        self.text = text
        self.time = time
        self.attachments = attachments
        answerApart = answer.map(Apart.holding)
    }
}

/// A file or image that goes with a message.
public struct Attachment: Sendable, Hashable, Codable {
    /// The file's name, as shown.
    public var name: String
    /// Its MIME type, such as `image/png` or `text/plain`.
    public var type: String
    /// Its bytes.
    public var data: [UInt8]

    /// A file by name, type and content.
    public init(name: String, type: String, data: [UInt8]) {
        self.name = name
        self.type = type
        self.data = data
    }
}
