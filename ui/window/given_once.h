// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"

namespace jotscope::ui {

/// What "Ask once" allowed: for one token alone, those hosts, and of the token what was listed then. The same may be asked again for it.
class GivenOnce {
public:
    void give(const QByteArray &text, const std::vector<ConsentRow> &rows, bool tokenToo);
    bool covers(const QByteArray &text, const ConsentRow &row) const;
    /// What may be asked for that token, beside what is allowed for all.
    net::Consent consentFor(const QByteArray &text, const std::vector<ConsentRow> &rows) const;
    net::Consent all() const; ///< of every token together, to be shown
    void takeBack(const QSet<QString> &origins);

private:
    QHash<QByteArray, std::vector<ConsentRow>> m_rows; ///< by the token
};

} // namespace jotscope::ui
