// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/extensions.h"

#include "language/told.h"

#include <QSet>

namespace jotscope::jose {

namespace {

/// Names that the specifications define themselves and that `crit` must not list.
bool isRegistered(const QString &name)
{
    static const QSet<QString> names
        = {QStringLiteral("alg"), QStringLiteral("enc"), QStringLiteral("zip"), QStringLiteral("jku"), QStringLiteral("jwk"),
            QStringLiteral("kid"), QStringLiteral("x5u"), QStringLiteral("x5c"), QStringLiteral("x5t"), QStringLiteral("x5t#S256"),
            QStringLiteral("typ"), QStringLiteral("cty"), QStringLiteral("crit"), QStringLiteral("epk"), QStringLiteral("apu"),
            QStringLiteral("apv"), QStringLiteral("iv"), QStringLiteral("tag"), QStringLiteral("p2s"), QStringLiteral("p2c")};
    return names.contains(name);
}

Objection malformed(const QString &message)
{
    return {true, message};
}

QString shown(const QString &name)
{
    return name.size() > 40 ? name.left(40) + QChar(0x2026) : name;
}

std::optional<Objection> objectionToName(const json::Value &header, const json::Value &item)
{
    if (!item.isString())
        return malformed(Told::tr("\"crit\" must be a list of names; one of its items is no string."));
    if (isRegistered(item.text))
        return malformed(Told::tr("\"crit\" lists \"%1\", which RFC 7515 §4.1.11 forbids.").arg(shown(item.text)));
    if (!header.find(item.text))
        return malformed(Told::tr("\"crit\" lists \"%1\", which the header does not hold.").arg(shown(item.text)));
    return std::nullopt;
}

std::optional<Objection> objectionToList(const json::Value &header, const json::Value &critical)
{
    if (!critical.isArray() || critical.items.empty())
        return malformed(Told::tr("\"crit\" must be a list of at least one name."));
    QSet<QString> seen;
    QStringList unknown;
    for (const json::Value &item : critical.items) {
        if (auto objection = objectionToName(header, item))
            return objection;
        if (seen.contains(item.text))
            return malformed(Told::tr("\"crit\" lists \"%1\" twice.").arg(shown(item.text)));
        seen.insert(item.text);
        if (item.text != u"b64" && unknown.size() < 8)
            unknown.append(shown(item.text));
    }
    if (unknown.isEmpty())
        return std::nullopt;
    return Objection{false,
        Told::tr("The token demands an extension that is unknown here: %1. It is not valid without it.")
            .arg(unknown.join(QStringLiteral(", ")))};
}

bool isCritical(const json::Value &header, QStringView name)
{
    const json::Value *critical = header.find(u"crit");
    for (std::size_t i = 0; critical && i < critical->items.size(); ++i) {
        if (critical->items[i].isString() && critical->items[i].text == name)
            return true;
    }
    return false;
}

} // namespace

std::optional<Objection> objectionTo(const json::Value &header, const json::Value *unprotectedHeader)
{
    if (unprotectedHeader && (unprotectedHeader->find(u"crit") || unprotectedHeader->find(u"b64")))
        return malformed(Told::tr("\"crit\" and \"b64\" must stand in the protected header."));
    if (const json::Value *critical = header.find(u"crit")) {
        if (auto objection = objectionToList(header, *critical))
            return objection;
    }
    const json::Value *encoded = header.find(u"b64");
    if (encoded && !encoded->isBool())
        return malformed(Told::tr("\"b64\" must be true or false (RFC 7797 §3)."));
    if (encoded && !encoded->boolean && !isCritical(header, u"b64"))
        return malformed(Told::tr("\"b64\" is false but \"crit\" does not list it, which RFC 7797 §6 demands."));
    return std::nullopt;
}

bool isPayloadEncoded(const json::Value &header)
{
    const json::Value *encoded = header.find(u"b64");
    return !encoded || !encoded->isBool() || encoded->boolean || !isCritical(header, u"b64");
}

} // namespace jotscope::jose
