// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace jotscope::capture {

/// What stands directly around a token, for its place and for what was cleaned off.
struct Context {
    QString label;       ///< "Authorization", "cookie session", "query access_token", "fragment id_token", "--token"; empty: none
    QString name;        ///< the bare name in it: "session"
    QString scheme;      ///< "Bearer", "DPoP", as written
    bool quoted = false; ///< in one pair of quotes, smart ones too
    qsizetype begin = 0; ///< of quote and scheme
    qsizetype end = 0;
};
/// Looks a bounded number of octets around.
Context contextOf(QByteArrayView text, qsizetype begin, qsizetype end);

} // namespace jotscope::capture
