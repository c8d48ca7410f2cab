import Interface
import Runtime
import Testing

struct MailboxTests {
    @Test func `events are taken all at once, in the order they came`() throws {
        let mailbox = try Mailbox()
        mailbox.put(.answer(request: 1, .refused("a")))
        mailbox.put(.answer(request: 2, .refused("b")))
        let requests = mailbox.takeAll().map { event in
            if case .answer(let request, _) = event { request } else { 0 }
        }
        #expect(requests == [1, 2])
        #expect(mailbox.takeAll().isEmpty)
    }
}
