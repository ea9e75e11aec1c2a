// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace jotscope::report {

/// A piece of what a service answered, as it was captured or pasted: `curl -i`, `curl -v`, or a body alone. The pieces are the whole text.
struct AnswerPiece {
    enum class Kind { Status, Header, Blank, Body };
    Kind kind = Kind::Body;
    QByteArray text; ///< a line with its end; of a body all lines
};
std::vector<AnswerPiece> answerPieces(const QByteArray &whole);

/// E-mail addresses that stand in a text, each once.
QStringList addressesIn(const QString &text);
/// Addresses of a network, IPv4 and IPv6; not those of this machine.
QStringList networkAddressesIn(const QString &text);
/// Who is named in the way of a directory: "cn=dana" (RFC 4514).
QStringList directoryNamesIn(const QString &text);
/// "dana.okafor" and "dana.okafor+shop" of the address dana.okafor+shop@acme.example; nothing of an office (RFC 2142).
QStringList localPartsOf(const QString &address);

} // namespace jotscope::report
