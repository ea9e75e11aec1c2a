// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/conversation.h"
#include "json/value.h"

#include <vector>

namespace jotscope::capture {

/// The requests of a HAR (HTTP Archive 1.2) as browsers, mitmproxy and other proxies export it, in order. Whole, cut off or damaged: what
/// counts is each "request" object with method and URL and the "response" object behind it. One of them is read at a time.
std::vector<Conversation> harConversationsIn(QByteArrayView text);

/// A text that begins as a HAR does. Its entries may be further behind.
bool startsLikeHar(QByteArrayView text);
/// Where the last "request" object's name begins, at `from` or behind; -1 when there is none.
qsizetype lastHarRequestIn(QByteArrayView text, qsizetype from);

Dialog readHarDialog(QByteArrayView text, const Conversation &conversation);

/// The request, or the answer, as JSON: offsets in it count from `begin`.
struct HarMessage {
    qsizetype begin = 0;
    bool isAnswer = false;
    json::Value json;
};
HarMessage readHarMessage(QByteArrayView text, const Conversation &conversation, bool isAnswer);
/// English, where in a message an octet of the text stands: "Authorization", "cookie session", "query access_token", "body", "URL",
/// "answer, Set-Cookie", "answer, body".
QString harPlaceIn(const HarMessage &message, qsizetype offset);

} // namespace jotscope::capture
