// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layers.h"

#include "language/told.h"

namespace jotscope::ui {

using report::Inspection;

namespace {

QString counted(int characters)
{
    return Told::tr("%n characters, inside the outer token and judged on its own", nullptr, characters);
}

QString sortOf(const jose::Token &token)
{
    switch (token.kind) {
    case jose::Kind::Jwe: return Told::tr("encrypted");
    case jose::Kind::SdJwt: return Told::tr("SD-JWT");
    case jose::Kind::Unsecured: return Told::tr("signed by nobody");
    case jose::Kind::Opaque: return Told::tr("no token");
    case jose::Kind::Jws: break;
    }
    return Told::tr("signed");
}

std::shared_ptr<const Inspection> withToken(const Inspection &inspection, const jose::Token &token)
{
    auto layer = std::make_shared<Inspection>();
    layer->sighting = inspection.sighting;
    layer->depth = Inspection::Depth::Decoded;
    layer->diagnosis.evidence.token = token;
    layer->diagnosis.evidence.now = inspection.diagnosis.evidence.now;
    return layer;
}

void addSignatures(std::vector<Layer> &layers, const Inspection &inspection)
{
    const jose::Token &whole = inspection.diagnosis.evidence.token;
    for (std::size_t i = 0; i < whole.signatures.size() && whole.signatures.size() > 1; ++i) {
        jose::Token one = whole.signatures[i];
        one.payload = whole.payload;
        one.payloadBytes = whole.payloadBytes;
        Layer layer;
        layer.title = Told::tr("signature %1 of %2").arg(i + 1).arg(whole.signatures.size());
        layer.about = Told::tr("the header of this signature; all sign one payload");
        layer.inspection = withToken(inspection, one);
        layers.push_back(std::move(layer));
    }
}

void addKeyBinding(std::vector<Layer> &layers, const Inspection &inspection)
{
    const auto &opened = inspection.diagnosis.evidence.inside.sdJwt;
    if (!opened || opened->keyBinding.verdict == jose::KeyBinding::Verdict::Absent || opened->keyBinding.token.text.isEmpty())
        return;
    Layer layer;
    layer.title = Told::tr("key binding");
    layer.about = opened->keyBinding.message;
    layer.inspection = withToken(inspection, opened->keyBinding.token);
    layers.push_back(std::move(layer));
}

} // namespace

std::vector<Layer> layersOf(const Inspection &inspection)
{
    std::vector<Layer> layers;
    const Inspection *one = &inspection;
    for (int level = 0; one; ++level) {
        const jose::Token &token = one->diagnosis.evidence.token;
        Layer layer;
        layer.title = level == 0 ? Told::tr("outer token, %1").arg(sortOf(token))
            : level == 1         ? Told::tr("inside, %1").arg(sortOf(token))
                                 : Told::tr("level %1, %2").arg(level + 1).arg(sortOf(token));
        if (level > 0)
            layer.about = counted(int(token.text.size()));
        layer.inspection = std::make_shared<const Inspection>(*one);
        layers.push_back(std::move(layer));
        addSignatures(layers, *one);
        addKeyBinding(layers, *one);
        one = one->nested.empty() ? nullptr : &one->nested.front();
    }
    return layers;
}

int layerThatCounts(const std::vector<Layer> &layers, const Inspection &inspection)
{
    if (inspection.diagnosis.evidence.token.hasFatalFlaw())
        return 0;
    const Inspection *innermost = &inspection;
    while (!innermost->nested.empty())
        innermost = &innermost->nested.front();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].inspection->diagnosis.evidence.token.text == innermost->diagnosis.evidence.token.text)
            return int(i);
    }
    return 0;
}

} // namespace jotscope::ui
