// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace jotscope::report {

/// An attribute; a null value leaves the attribute out.
struct Attribute {
    const char *name;
    QString value;
};

/// Writes elements that are always closed in order and text that is always text: the result is well-formed as XML too.
class HtmlWriter {
public:
    using Attributes = std::initializer_list<Attribute>;

    HtmlWriter &open(const char *element, const char *classes = nullptr, Attributes attributes = {});
    HtmlWriter &close(); ///< the innermost open element
    HtmlWriter &empty(const char *element, const char *classes = nullptr, Attributes attributes = {});
    /// Hidden characters become boxed codes, labels grey chips.
    HtmlWriter &text(QStringView text);
    /// Text inside a drawing: hidden characters as "<U+202E>", no markup.
    HtmlWriter &bare(QStringView text);
    /// Like text(), with the characters [begin, end) marked as the difference.
    HtmlWriter &marked(QStringView text, qsizetype begin, qsizetype end);
    /// An element that holds this text only.
    HtmlWriter &element(const char *element, const char *classes, QStringView text, Attributes attributes = {});
    /// A drawing's or style's text that we wrote ourselves: goes in as it is.
    HtmlWriter &own(const QByteArray &markup);
    HtmlWriter &icon(const char *name, const char *classes = "icon");

    /// The pseudonyms to show as chips from now on.
    void setLabels(const QStringList &labels);
    QByteArray take();

private:
    void begin(const char *element, const char *classes, Attributes attributes);
    void plain(QStringView text);

    QByteArray m_out;
    std::vector<const char *> m_open;
    QStringList m_labels; ///< longest first
};

QByteArray escaped(QStringView text); ///< for an attribute: hidden characters as "<U+202E>", then & < > " ' escaped

} // namespace jotscope::report
