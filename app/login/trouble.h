// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace jotscope::login {

/// Where in a login something stands or happens, in their order.
enum class Where { Settings, Discovery, Request, Browser, Answer, Device, Token, IdToken };
const char *wordOf(Where where); ///< "settings", "discovery", "request", "browser", "answer", "device", "token", "id-token"
QString nameOf(Where where);     ///< English: "the answer to the browser", "the token endpoint"

/// Why a login gave no token: what happened, where, and what to change. English, plain text, without any code, secret or token.
struct Trouble {
    QString id; ///< stable: "redirect-mismatch", "wrong-secret"
    Where where = Where::Settings;
    QString headline; ///< a sentence
    QString found;    ///< what the provider said, as far as it said something; hostile text
    QString remedy;   ///< an imperative
};

template <class T>
using Outcome = tl::expected<T, Trouble>;

inline tl::unexpected<Trouble> trouble(const char *id, Where where, QString headline, QString remedy, QString found = {})
{
    return tl::unexpected<Trouble>(Trouble{QString::fromLatin1(id), where, std::move(headline), std::move(found), std::move(remedy)});
}

/// Nothing is asked, and no browser opened, while we are to be offline.
inline Trouble offline(Where where)
{
    return {QStringLiteral("offline"), where, QStringLiteral("Nothing is asked while Jotscope is offline."), {},
        QStringLiteral("Go online, and log in again.")};
}

} // namespace jotscope::login
