// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/given.h"

#include "capture/find_keys.h"
#include "capture/find_tokens.h"
#include "jose/token.h"

#include <QFileInfo>

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr qsizetype longestName = 255; ///< octets of one, in every file system of ours
constexpr qsizetype mostTold = 80;
constexpr qsizetype ofToken = 8; ///< what shows that it is one, and nothing of what it says

/// One word alone is the opaque token that it may be, or a name; what had to be cleaned ("Bearer …") is a token.
bool holdsToken(const QString &text)
{
    const auto found = findTokens(text.toUtf8(), {}, {});
    return std::ranges::any_of(found, [](const Sighting &one) {
        const bool isBearer = std::ranges::any_of(one.cleaned, [](const QString &what) { return what.contains(u"Bearer"); });
        return isBearer || jose::decode(one.text).kind != jose::Kind::Opaque;
    });
}

bool cannotBeName(const QString &argument)
{
    if (argument.contains(u'\n'))
        return true;
    const QStringList names = argument.split(u'/');
    return std::ranges::any_of(names, [](const QString &name) { return name.toUtf8().size() > longestName; });
}

} // namespace

bool isGivenText(const QString &argument)
{
    if (argument.isEmpty() || argument == u"-" || QFileInfo::exists(argument))
        return false;
    return cannotBeName(argument) || offeredKeys(argument.toUtf8()) != KeyOffer::None || holdsToken(argument);
}

QString toldName(const QString &name)
{
    if (holdsToken(name)) {
        const qsizetype begin = std::max<qsizetype>(name.indexOf(u"eyJ"), 0);
        return name.first(std::min(name.size(), begin + ofToken)) + u'…';
    }
    if (const KeyOffer offer = offeredKeys(name.toUtf8()); offer == KeyOffer::JwksOrJwk || offer == KeyOffer::Pem)
        return QStringLiteral("A key in place of a file's name (not shown)");
    return name.size() <= mostTold ? name : name.first(mostTold / 2) + u'…' + name.last(mostTold / 4);
}

} // namespace jotscope::capture
