// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/transcript.h"

#include "capture/transcript_line.h"
#include "json/read.h"

#include <QList>
#include <QRegularExpression>

#include <optional>

namespace jotscope::capture {

namespace {

using Kind = TranscriptLine::Kind;

/// Cuts a transcript into conversations, line by line.
class Cutter {
public:
    explicit Cutter(QByteArrayView text) : m_text(text) { }
    std::vector<Conversation> cut();

private:
    enum class At { Nothing, Command, Request, Answer };
    void take(const TranscriptLine &line);
    void open(qsizetype at, At state);
    void close(qsizetype at);
    void answer(qsizetype at);
    bool isJsonBody(const TranscriptLine &line) const;

    QByteArrayView m_text;
    std::vector<Conversation> m_conversations;
    At m_at = At::Nothing;
    bool m_commandGoesOn = false;
};

void Cutter::open(qsizetype at, At state)
{
    close(at);
    Conversation conversation;
    conversation.number = int(m_conversations.size()) + 1;
    conversation.request = at;
    m_conversations.push_back(conversation);
    m_at = state;
}

void Cutter::close(qsizetype at)
{
    if (m_at != At::Nothing) {
        Conversation &last = m_conversations.back();
        (last.answer >= 0 ? last.answerEnd : last.requestEnd) = at;
    }
    m_at = At::Nothing;
}

/// An answer begins; one more behind it (100 Continue, a proxy's 200, a redirect that was followed) takes its place.
void Cutter::answer(qsizetype at)
{
    if (m_at == At::Nothing)
        return;
    Conversation &last = m_conversations.back();
    if (last.answer < 0)
        last.requestEnd = at;
    last.answer = at;
    m_at = At::Answer;
}

/// Below a command without -i: the body alone.
bool Cutter::isJsonBody(const TranscriptLine &line) const
{
    if (m_at != At::Command || line.mark || !(line.text.startsWith('{') || line.text.startsWith("[{")))
        return false;
    const json::Document document = json::read(m_text.sliced(line.begin));
    return !document.root.members.empty() || !document.root.items.empty();
}

void Cutter::take(const TranscriptLine &line)
{
    if (m_commandGoesOn && line.kind != Kind::Request && line.kind != Kind::Status) {
        m_commandGoesOn = line.goesOn;
        return;
    }
    m_commandGoesOn = false;
    switch (line.kind) {
    case Kind::Command:
        open(line.begin, At::Command);
        m_commandGoesOn = line.goesOn;
        break;
    case Kind::Request:
        if (m_at == At::Command)
            m_at = At::Request;
        else
            open(line.begin, At::Request);
        break;
    case Kind::Status: answer(line.begin); break;
    default:
        if (isJsonBody(line))
            answer(line.begin);
        break;
    }
}

std::vector<Conversation> Cutter::cut()
{
    for (qsizetype at = 0; at < m_text.size();) {
        const TranscriptLine line = transcriptLineAt(m_text, at);
        take(line);
        at = line.next;
    }
    close(m_text.size());
    return std::move(m_conversations);
}

/// What the request's lines say of its method and URL.
struct Asked {
    QString method;
    QString url;
    QString host;
    bool secure = false;
};

QString unquoted(QByteArrayView word)
{
    while (!word.isEmpty() && QByteArrayView("'\"^\\").contains(word[0]))
        word = word.sliced(1);
    while (!word.isEmpty() && QByteArrayView("'\"^\\").contains(word.back()))
        word = word.chopped(1);
    return QString::fromUtf8(word);
}

void readCommand(QByteArrayView line, Asked &asked)
{
    bool isMethod = false;
    for (const QByteArray &word : line.toByteArray().split(' ')) {
        const QString plain = unquoted(word);
        if (isMethod && !plain.isEmpty())
            asked.method = plain;
        isMethod = plain == u"-X" || plain == u"--request";
        if (asked.url.isEmpty() && (plain.startsWith(u"https://") || plain.startsWith(u"http://")))
            asked.url = plain;
        if (asked.method.isEmpty() && (plain == u"-d" || plain.startsWith(u"--data") || plain == u"--json" || plain == u"-F"))
            asked.method = QStringLiteral("POST");
        if (asked.method.isEmpty() && (plain == u"-I" || plain == u"--head"))
            asked.method = QStringLiteral("HEAD");
    }
}

void readRequestLine(QByteArrayView line, Asked &asked)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    asked.method = QString::fromUtf8(words.first());
    const QString target = QString::fromUtf8(words.value(1));
    asked.secure = asked.secure || words.last() == "HTTP/2" || words.last() == "HTTP/3";
    const qsizetype path = asked.url.indexOf(u'/', asked.url.indexOf(u"://") + 3);
    if (target.contains(u"://"))
        asked.url = target;
    else if (asked.url.isEmpty())
        asked.url = target;
    else if (asked.url.contains(u"://"))
        asked.url = asked.url.left(path < 0 ? asked.url.size() : path) + target;
}

QString requestOf(QByteArrayView text, const Conversation &conversation)
{
    Asked asked;
    for (qsizetype at = conversation.request; at < conversation.requestEnd;) {
        const TranscriptLine line = transcriptLineAt(text, at);
        if (line.kind == Kind::Request)
            readRequestLine(line.text, asked);
        else if (line.kind == Kind::Info)
            asked.secure = asked.secure || line.text.contains("SSL connection") || line.text.contains("port 443");
        else if (line.text.size() > 6 && line.text.first(6).compare("host: ", Qt::CaseInsensitive) == 0)
            asked.host = QString::fromUtf8(line.text.sliced(6).trimmed());
        else
            readCommand(line.text, asked);
        at = line.next;
    }
    if (asked.url.startsWith(u'/') && !asked.host.isEmpty())
        asked.url = (asked.secure ? QStringLiteral("https://") : QString()) + asked.host + asked.url;
    if (asked.url.isEmpty())
        return {};
    return requestName(asked.method.isEmpty() ? QStringLiteral("GET") : asked.method, asked.url);
}

/// Behind a JSON body stands whatever the terminal showed next.
QByteArray withoutTail(QByteArray body)
{
    const QByteArray trimmed = body.trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return body;
    const json::Document document = json::read(trimmed);
    const bool isWhole = !document.fault || document.fault->expected == u"the end of the text";
    return isWhole ? trimmed.first(document.root.end) : body;
}

/// What wget tells behind a body: its progress ("     0K .....  100%") and the outcome ("2026-11-29 04:00:17 ERROR 403: Forbidden.").
bool isWgetsOwn(QByteArrayView text)
{
    static const QRegularExpression own(QStringLiteral("^(?: *\\d+K[ .,]|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d (?:ERROR|\\())"));
    return own.match(QString::fromUtf8(text.first(qMin<qsizetype>(text.size(), 80)))).hasMatch();
}

class AnswerReader {
public:
    Dialog read(QByteArrayView text, qsizetype begin, qsizetype end);

private:
    void head(const TranscriptLine &line);
    void body(const TranscriptLine &line);
    bool skippedBody(QByteArrayView text);

    Dialog m_dialog;
    AnswerWriter m_writer;
    QByteArray m_body;
    TranscriptLine m_status;
    bool m_inHead = true;
    bool m_isWget = false;
    bool m_isOver = false;     ///< what comes is no more of the body
    bool m_isSkipping = false; ///< inside what wget shows of a body that it does not keep
};

void AnswerReader::head(const TranscriptLine &line)
{
    const qsizetype colon = line.text.indexOf(':');
    const bool isOver = line.kind == Kind::Blank || line.kind == Kind::Wrapping || (m_status.isIndented && !line.isIndented);
    if (isOver) {
        m_inHead = false;
        m_isWget = m_status.isIndented || line.kind == Kind::Wrapping;
        if (m_isWget)
            body(line);
    } else if (colon > 0 && line.kind != Kind::Info) {
        m_writer.header(QString::fromUtf8(line.text.first(colon)), QString::fromUtf8(line.text.sliced(colon + 1)));
    }
}

/// "Skipping 26 bytes of body: [{"error":"user_not_found"}] done.", over as many lines as the body has.
bool AnswerReader::skippedBody(QByteArrayView text)
{
    constexpr QByteArrayView done("] done.");
    const qsizetype bracket = text.indexOf(": [");
    const bool begins = !m_isSkipping && text.startsWith(QByteArrayView("Skipping ")) && bracket > 0;
    if (!begins && !m_isSkipping)
        return false;
    const QByteArrayView piece = begins ? text.sliced(bracket + 3) : text;
    m_isSkipping = !piece.endsWith(done);
    m_isOver = !m_isSkipping;
    m_body += m_isSkipping ? piece.toByteArray() + '\n' : piece.chopped(done.size()).toByteArray();
    return true;
}

void AnswerReader::body(const TranscriptLine &line)
{
    const bool isVerbose = m_status.mark == '<';
    m_isWget = m_isWget || line.kind == Kind::Wrapping;
    if ((isVerbose && (line.kind == Kind::Info || line.mark == '<')) || line.kind == Kind::Wrapping)
        return;
    m_isOver = m_isOver || (m_isWget && !m_body.isEmpty() && !m_isSkipping && isWgetsOwn(line.text));
    if (m_isOver || (m_isWget && skippedBody(line.text)))
        return;
    const bool beginsBody = !line.text.isEmpty() && QByteArrayView("{[<").contains(line.text[0]);
    if (m_isWget && m_body.isEmpty() && !beginsBody) // it tells about itself in between
        return;
    if (line.mark && line.mark != m_status.mark)
        m_body += QByteArray(1, line.mark) + ' ';
    m_body += line.text.toByteArray() + '\n';
}

Dialog AnswerReader::read(QByteArrayView text, qsizetype begin, qsizetype end)
{
    m_status = transcriptLineAt(text, begin);
    qsizetype at = begin;
    if (m_status.kind == Kind::Status) {
        m_writer.statusLine(QString::fromUtf8(m_status.text));
        m_dialog.status = m_status.text.sliced(m_status.text.indexOf(' ') + 1, 3).toInt();
        at = m_status.next;
    } else {
        m_inHead = false;
    }
    while (at < end) {
        const TranscriptLine line = transcriptLineAt(text, at);
        if (m_inHead)
            head(line);
        else
            body(line);
        at = line.next;
    }
    m_dialog.answer = m_writer.withBody(withoutTail(m_body));
    return std::move(m_dialog);
}

} // namespace

std::vector<Conversation> transcriptConversationsIn(QByteArrayView text)
{
    if (!text.contains("HTTP/") && !text.contains("curl") && !text.contains("http "))
        return {};
    return Cutter(text).cut();
}

Dialog readTranscriptDialog(QByteArrayView text, const Conversation &conversation)
{
    Dialog dialog;
    if (conversation.answer >= 0)
        dialog = AnswerReader().read(text, conversation.answer, conversation.answerEnd);
    dialog.request = requestOf(text, conversation);
    return dialog;
}

} // namespace jotscope::capture
