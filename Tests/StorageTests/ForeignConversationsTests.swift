import Dialogue
import Storage
import Testing

/// Exports of other clients, in their documented shapes.
@Suite struct ForeignConversationsTests {
    @Test func `of ChatGPT's tree the branch last looked at is taken, without tools, hidden and internal messages`() {
        let found = ForeignConversations(Array(Self.chatGPT.utf8))
        #expect(found?.client == .chatGPT && found?.skipped == 1)
        #expect(found?.conversations.map(\.title) == ["Why tides?"])
        let messages = found?.conversations.first?.messages ?? []
        #expect(messages.map(\.role) == [.user, .assistant])
        #expect(messages.map(\.text) == ["Why are there tides?\n\n(an image)", "The moon.\n\nAnd the sun."])
        #expect(messages.map(\.time) == [1_699_564_800, 1_699_564_820])
        #expect(messages.last?.answer?.model == "gpt-4o" && messages.last?.answer?.provider == "ChatGPT")
        #expect(messages.last?.answer?.state == .complete(.stop))
    }

    @Test func `ChatGPT's tree that does not say where it was looked at is taken to its newest message`() {
        let text = Self.chatGPT.replacing("\"current_node\": \"e\",", with: "")
        #expect(ForeignConversations(Array(text.utf8))?.conversations.first?.messages.count == 2)
    }

    @Test func `a tree that bites its tail comes to an end`() {
        let text = """
            [{"title": "x", "current_node": "a", "mapping": {
              "a": {"parent": "b", "message": {"author": {"role": "user"}, "content": {"parts": ["1"]}}},
              "b": {"parent": "a", "message": {"author": {"role": "user"}, "content": {"parts": ["2"]}}}}}]
            """
        let found = ForeignConversations(Array(text.utf8))
        #expect(found?.conversations.first?.messages.map(\.text) == ["2\n\n1"])
    }

    @Test func `Claude's messages come with their files and their thoughts`() {
        let found = ForeignConversations(Array(Self.claude.utf8))
        #expect(found?.client == .claude && found?.skipped == 1)
        let messages = found?.conversations.first?.messages ?? []
        #expect(messages.map(\.role) == [.user, .assistant])
        #expect(messages.first?.attachments == [Attachment(name: "a.csv", type: "text/plain", data: Array("1,2".utf8))])
        #expect(messages.last?.text == "Three." && messages.last?.answer?.reasoning == "One and two.")
        #expect(messages.map(\.time) == [1_763_705_412.5, 1_763_705_413])
    }

    @Test func `of Open WebUI's history the branch last looked at is taken, its reasoning apart`() {
        let found = ForeignConversations(Array(Self.openWebUI.utf8))
        #expect(found?.client == .openWebUI && found?.skipped == 0)
        let conversation = found?.conversations.first
        #expect(conversation?.title == "Sums and more")
        #expect(conversation?.messages.map(\.role) == [.system, .user, .assistant])
        #expect(conversation?.messages.map(\.text) == ["Be brief.", "1 + 2?", "Three."])
        #expect(conversation?.messages.last?.answer?.reasoning == "One and\ntwo.")
        #expect(conversation?.messages.last?.answer?.model == "llama3:8b")
    }

    @Test func `Open WebUI's plain list of messages is taken where there is no history`() {
        let text = """
            [{"chat": {"title": "T", "messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]}}]
            """
        #expect(ForeignConversations(Array(text.utf8))?.conversations.first?.messages.map(\.text) == ["Hi", "Ho"])
    }

    @Test(arguments: [
        "", "[]", "{}", "[1]", "null", "[{\"messages\": []}]", "[{\"chat\": {}}]",
        "{\"id\":1,\"title\":\"\",\"messages\":[]}",
    ])
    func `what has no shape known is told apart`(text: String) {
        #expect(ForeignConversations(Array(text.utf8)) == nil)
    }

    @Test(arguments: [chatGPT, claude, openWebUI])
    func `an export cut short anywhere is refused, not guessed at`(text: String) {
        for length in stride(from: 0, to: text.utf8.count - 2, by: 41) {
            #expect(ForeignConversations(Array(text.utf8.prefix(length))) == nil)
        }
    }

    @Test(arguments: [chatGPT, claude, openWebUI])
    func `what is read can be kept`(text: String) throws {
        let store = try Store.inMemory()
        let found = try #require(ForeignConversations(Array(text.utf8)))
        try store.add(found.conversations)
        #expect(try store.conversations().count == found.conversations.count)
    }

    private static let chatGPT = """
        [{"title": "Why\\u0007 tides?", "create_time": 1699564800.0, "current_node": "e", "mapping": {
          "root": {"id": "root", "message": null, "parent": null, "children": ["s"]},
          "s": {"id": "s", "parent": "root", "children": ["a"], "message": {"author": {"role": "system"},
            "content": {"content_type": "text", "parts": [""]}, "metadata": {}}},
          "a": {"id": "a", "parent": "s", "children": ["b", "x"], "message": {"author": {"role": "user"},
            "create_time": 1699564800.0, "content": {"content_type": "multimodal_text",
              "parts": ["Why are there tides?", {"content_type": "image_asset_pointer", "asset_pointer": "file://1"}]}}},
          "x": {"id": "x", "parent": "a", "children": [], "message": {"author": {"role": "assistant"},
            "create_time": 1699564810.0, "content": {"content_type": "text", "parts": ["Other branch."]}}},
          "b": {"id": "b", "parent": "a", "children": ["t"], "message": {"author": {"role": "assistant"},
            "create_time": 1699564820.0, "content": {"content_type": "text", "parts": ["The moon."]},
            "metadata": {"model_slug": "gpt-4o"}, "recipient": "all"}},
          "t": {"id": "t", "parent": "b", "children": ["d"], "message": {"author": {"role": "tool", "name": "python"},
            "content": {"content_type": "execution_output", "text": "42"}}},
          "d": {"id": "d", "parent": "t", "children": ["e"], "message": {"author": {"role": "assistant"},
            "content": {"content_type": "thoughts", "thoughts": []}}},
          "e": {"id": "e", "parent": "d", "children": [], "message": {"author": {"role": "assistant"},
            "create_time": 1699564830.0, "content": {"content_type": "text", "parts": ["And the sun."]},
            "metadata": {"model_slug": "gpt-4o"}}}}},
         {"title": "nothing said", "mapping": {}}]
        """

    private static let claude = """
        [{"uuid": "1", "name": "Sums", "created_at": "2025-11-21T06:10:00.000000Z", "account": {"uuid": "2"},
          "chat_messages": [
            {"uuid": "3", "sender": "human", "text": "Add.", "created_at": "2025-11-21T06:10:12.500000Z",
             "content": [{"type": "text", "text": "Add."}], "files": [],
             "attachments": [{"file_name": "a.csv", "file_size": 3, "extracted_content": "1,2"}]},
            {"uuid": "4", "sender": "assistant", "text": "Three.", "created_at": "2025-11-21T06:10:13Z",
             "content": [{"type": "thinking", "thinking": "One and two."}, {"type": "tool_use", "name": "x", "input": {}},
               {"type": "text", "text": "Three."}], "attachments": []}]},
         {"uuid": "5", "name": "", "chat_messages": []}]
        """

    private static let openWebUI = """
        [{"id": "1", "user_id": "2", "title": "Sums\\nand more", "created_at": 1763705400, "updated_at": 1763705413,
          "chat": {"title": "Sums", "models": ["llama3:8b"], "history": {"currentId": "c", "messages": {
            "s": {"id": "s", "parentId": null, "childrenIds": ["a"], "role": "system", "content": "Be brief."},
            "a": {"id": "a", "parentId": "s", "childrenIds": ["b", "c"], "role": "user", "content": "1 + 2?",
              "timestamp": 1763705401},
            "b": {"id": "b", "parentId": "a", "childrenIds": [], "role": "assistant", "content": "Four.",
              "model": "llama3:8b", "timestamp": 1763705402},
            "c": {"id": "c", "parentId": "a", "childrenIds": [], "role": "assistant", "model": "llama3:8b",
              "content": "<details type=\\"reasoning\\" done=\\"true\\">\\n<summary>Thought</summary>\\n&gt; One and\\n&gt; two.\\n</details>\\nThree.",
              "timestamp": 1763705403, "models": ["llama3:8b"]}}}, "messages": []}}]
        """
}
