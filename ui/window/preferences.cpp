// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/window/kept_settings.h"

namespace jotscope::ui {

namespace {

constexpr int longestLeeway = 3600;
constexpr int longestStay = 3600;

} // namespace

Preferences Preferences::load()
{
    const KeptSettings settings;
    Preferences kept;
    bool isNumber = false;
    const int leeway = settings.value(QStringLiteral("judging/leeway")).toInt(&isNumber);
    if (isNumber && leeway >= 0 && leeway <= longestLeeway)
        kept.leeway = leeway;
    kept.startsOffline = settings.value(QStringLiteral("network/startsOffline"), false).toBool();
    const int stay = settings.value(QStringLiteral("privacy/secretsStay"), int(kept.secretsStay.count())).toInt(&isNumber);
    if (isNumber)
        kept.secretsStay = std::chrono::seconds(qBound(0, stay, longestStay));
    return kept;
}

void Preferences::save() const
{
    KeptSettings settings;
    if (leeway)
        settings.setValue(QStringLiteral("judging/leeway"), *leeway);
    else
        settings.remove(QStringLiteral("judging/leeway"));
    settings.setValue(QStringLiteral("network/startsOffline"), startsOffline);
    settings.setValue(QStringLiteral("privacy/secretsStay"), int(secretsStay.count()));
}

} // namespace jotscope::ui
