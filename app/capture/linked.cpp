// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/linked.h"

#include "capture/har.h"
#include "capture/transcript.h"

#include <algorithm>
#include <numeric>

namespace jotscope::capture {

namespace {

Dialog readDialog(QByteArrayView text, const Conversation &conversation)
{
    return conversation.from == Conversation::From::Har ? readHarDialog(text, conversation) : readTranscriptDialog(text, conversation);
}

} // namespace

Conversations::Conversations(QByteArrayView text) : m_text(text), m_all(harConversationsIn(text))
{
    if (m_all.empty())
        m_all = transcriptConversationsIn(text);
    m_worth.resize(m_all.size());
}

const Conversation *Conversations::around(const Found &found) const
{
    const auto next = std::upper_bound(
        m_all.begin(), m_all.end(), found.begin, [](qsizetype at, const Conversation &conversation) { return at < conversation.request; });
    if (next == m_all.begin())
        return nullptr;
    const Conversation &conversation = *(next - 1);
    return found.begin < qMax(conversation.requestEnd, conversation.answerEnd) ? &conversation : nullptr;
}

int Conversations::worthOf(const Found &found)
{
    const Conversation *conversation = around(found);
    if (!conversation || found.begin >= conversation->requestEnd)
        return 0;
    std::optional<int> &worth = m_worth[std::size_t(conversation - m_all.data())];
    if (!worth) {
        const Dialog dialog = readDialog(m_text, *conversation);
        worth = dialog.answer.isEmpty() ? 1 : dialog.status >= 400 ? 3 : 2;
    }
    return *worth;
}

Dialog Conversations::dialogOf(const Found &found)
{
    const Conversation *conversation = around(found);
    if (!conversation || found.begin >= conversation->requestEnd)
        return {};
    const auto known = m_dialogs.constFind(conversation);
    return known != m_dialogs.cend() ? *known : *m_dialogs.insert(conversation, readDialog(m_text, *conversation));
}

QStringList Conversations::placesOf(const std::vector<Found> &all) const
{
    QStringList places(qsizetype(all.size()));
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&all](std::size_t a, std::size_t b) { return all[a].begin < all[b].begin; });
    const Conversation *last = nullptr;
    HarMessage message; // many tokens of one message: it is read once
    for (const std::size_t i : order) {
        const Found &found = all[i];
        const Conversation *conversation = around(found);
        if (!conversation || conversation->from != Conversation::From::Har)
            continue;
        const bool isAnswer = conversation->answer >= 0 && found.begin >= conversation->answer;
        if (conversation != last || message.isAnswer != isAnswer)
            message = readHarMessage(m_text, *conversation, isAnswer);
        last = conversation;
        const QString place = harPlaceIn(message, found.begin);
        const bool isWide = place.endsWith(u"body") || place.endsWith(u"URL");
        const QString label = isWide && !found.context.label.isEmpty() ? QStringLiteral(", ") + found.context.label : QString();
        places[qsizetype(i)] = QStringLiteral("request %1, %2%3").arg(QString::number(conversation->number), place, label);
    }
    return places;
}

qint64 Conversations::harRequests() const
{
    return !m_all.empty() && m_all.front().from == Conversation::From::Har ? qint64(m_all.size()) : 0;
}

} // namespace jotscope::capture
