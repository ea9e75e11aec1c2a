// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/conversation.h"
#include "capture/found.h"

#include <QHash>

#include <optional>

namespace jotscope::capture {

/// Knows the requests and answers of a text, and which of them a token belongs to.
class Conversations {
public:
    explicit Conversations(QByteArrayView text);

    /// How much the answer of the request that carries this token tells: 3 a refusal, 2 another answer, 1 none, 0 it is in no request.
    int worthOf(const Found &found);
    Dialog dialogOf(const Found &found);
    /// "request 14, Authorization" for each; empty outside a HAR.
    QStringList placesOf(const std::vector<Found> &all) const;
    qint64 harRequests() const;

private:
    const Conversation *around(const Found &found) const;

    QByteArrayView m_text;
    std::vector<Conversation> m_all;
    std::vector<std::optional<int>> m_worth;
    QHash<const Conversation *, Dialog> m_dialogs;
};

} // namespace jotscope::capture
