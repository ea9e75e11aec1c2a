// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/provider_choice.h"

#include "directory/preset.h"
#include "language/retold.h"
#include "report/visible.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace jotscope::ui {

namespace {

QString titleOf(const QString &id)
{
    if (id == u"rest")
        return QCoreApplication::translate("jotscope::ui::EndpointForm", "Own REST API");
    const auto preset = directory::presetOf(id);
    return preset ? report::visible(retold(preset->title)) : id;
}

} // namespace

void addProviders(QComboBox *combo)
{
    static const QStringList common = {QStringLiteral("rest"), QStringLiteral("keycloak"), QStringLiteral("auth0"), QStringLiteral("entra"),
        QStringLiteral("supabase-auth"), QStringLiteral("firebase"), QStringLiteral("cognito"), QStringLiteral("okta"),
        QStringLiteral("oidc-userinfo"), QStringLiteral("file")};
    const QStringList known = directory::presetIds();
    for (const QString &id : common) {
        if (known.contains(id))
            combo->addItem(titleOf(id), id);
    }
    combo->insertSeparator(combo->count());
    QList<QPair<QString, QString>> others;
    for (const QString &id : known) {
        if (!common.contains(id))
            others.append({titleOf(id), id});
    }
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    for (const auto &[title, id] : others)
        combo->addItem(title, id);
}

} // namespace jotscope::ui
