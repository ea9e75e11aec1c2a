// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/environment_name.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace jotscope::ui {

using environments::Environment;

QString nameFrom(const QString &issuer)
{
    static const QStringList deployments = {QStringLiteral("production"), QStringLiteral("prod"), QStringLiteral("live"),
        QStringLiteral("staging"), QStringLiteral("stage"), QStringLiteral("preview"), QStringLiteral("sandbox"), QStringLiteral("dev"),
        QStringLiteral("test"), QStringLiteral("qa"), QStringLiteral("uat"), QStringLiteral("local"), QStringLiteral("localhost")};
    static const QStringList everywhere = {QStringLiteral("www"), QStringLiteral("id"), QStringLiteral("idp"), QStringLiteral("iam"),
        QStringLiteral("auth"), QStringLiteral("oauth"), QStringLiteral("oidc"), QStringLiteral("sso"), QStringLiteral("login"),
        QStringLiteral("accounts"), QStringLiteral("identity"), QStringLiteral("keycloak"), QStringLiteral("api")};
    const QString host = QUrl(issuer).host();
    if (host.contains(u':') || !QHostAddress(host).isNull())
        return QHostAddress(host).isLoopback() ? QStringLiteral("local") : host;
    QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    for (const QString &label : labels) {
        for (const QString &word : label.split(u'-')) {
            if (deployments.contains(word))
                return word == u"localhost" ? QStringLiteral("local") : word;
        }
    }
    while (labels.size() > 2 && everywhere.contains(labels.front()))
        labels.removeFirst();
    return labels.value(0);
}

QString among(const std::vector<Environment> &known, const QString &name)
{
    const auto isTaken = [&known](const QString &wanted) { return std::ranges::find(known, wanted, &Environment::name) != known.end(); };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

} // namespace jotscope::ui
