// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layout_memory.h"

#include "ui/window/kept_settings.h"

namespace jotscope::ui {

LayoutMemory LayoutMemory::load()
{
    const KeptSettings settings;
    LayoutMemory memory;
    memory.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    memory.sides = settings.value(QStringLiteral("window/sides")).toByteArray();
    memory.panes = settings.value(QStringLiteral("window/dividers")).toByteArray();
    memory.evidenceTab = settings.value(QStringLiteral("panes/evidenceTab"), memory.evidenceTab).toInt();
    memory.claimsAsJson = settings.value(QStringLiteral("panes/claimsAsJson"), memory.claimsAsJson).toBool();
    memory.jsonWrapped = settings.value(QStringLiteral("panes/jsonWrapped"), memory.jsonWrapped).toBool();
    memory.jsonExact = settings.value(QStringLiteral("panes/jsonExact"), memory.jsonExact).toBool();
    memory.tokenSort = settings.value(QStringLiteral("tokens/sort")).toString();
    memory.tokenGroup = settings.value(QStringLiteral("tokens/group")).toString();
    memory.tokenFilter = settings.value(QStringLiteral("tokens/filter")).toString();
    memory.colours = settings.value(QStringLiteral("view/colours"), memory.colours).toString();
    memory.zoom = qBound(80, settings.value(QStringLiteral("view/zoom"), memory.zoom).toInt(), 200);
    memory.utc = settings.value(QStringLiteral("view/utc"), memory.utc).toBool();
    memory.reduceMotion = settings.value(QStringLiteral("view/reduceMotion"), memory.reduceMotion).toBool();
    memory.language = settings.value(QStringLiteral("view/language")).toString();
    return memory;
}

void LayoutMemory::save() const
{
    KeptSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/sides"), sides);
    settings.setValue(QStringLiteral("window/dividers"), panes);
    settings.setValue(QStringLiteral("panes/evidenceTab"), evidenceTab);
    settings.setValue(QStringLiteral("panes/claimsAsJson"), claimsAsJson);
    settings.setValue(QStringLiteral("panes/jsonWrapped"), jsonWrapped);
    settings.setValue(QStringLiteral("panes/jsonExact"), jsonExact);
    settings.setValue(QStringLiteral("tokens/sort"), tokenSort);
    settings.setValue(QStringLiteral("tokens/group"), tokenGroup);
    settings.setValue(QStringLiteral("tokens/filter"), tokenFilter);
    settings.setValue(QStringLiteral("view/colours"), colours);
    settings.setValue(QStringLiteral("view/zoom"), zoom);
    settings.setValue(QStringLiteral("view/utc"), utc);
    settings.setValue(QStringLiteral("view/reduceMotion"), reduceMotion);
    settings.setValue(QStringLiteral("view/language"), language);
}

} // namespace jotscope::ui
