// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_writer.h"

#include "report/visible.h"

#include <algorithm>

namespace jotscope::report {

namespace {

void appendEscaped(QByteArray &out, QStringView piece)
{
    for (const char octet : piece.toUtf8()) {
        switch (octet) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += octet;
        }
    }
}

} // namespace

QByteArray escaped(QStringView text)
{
    QByteArray out;
    appendEscaped(out, visible(text.toString()));
    return out;
}

void HtmlWriter::begin(const char *element, const char *classes, Attributes attributes)
{
    m_out += '<';
    m_out += element;
    if (classes)
        m_out += QByteArray(" class=\"") + classes + '"';
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.isNull())
            m_out += QByteArray(" ") + attribute.name + "=\"" + escaped(attribute.value) + '"';
    }
}

HtmlWriter &HtmlWriter::open(const char *element, const char *classes, Attributes attributes)
{
    begin(element, classes, attributes);
    m_out += '>';
    m_open.push_back(element);
    return *this;
}

HtmlWriter &HtmlWriter::close()
{
    m_out += QByteArray("</") + m_open.back() + '>';
    m_open.pop_back();
    return *this;
}

HtmlWriter &HtmlWriter::empty(const char *element, const char *classes, Attributes attributes)
{
    begin(element, classes, attributes);
    m_out += "/>";
    return *this;
}

HtmlWriter &HtmlWriter::element(const char *element, const char *classes, QStringView text, Attributes attributes)
{
    return open(element, classes, attributes).text(text).close();
}

HtmlWriter &HtmlWriter::bare(QStringView text)
{
    m_out += escaped(text);
    return *this;
}

HtmlWriter &HtmlWriter::icon(const char *name, const char *classes)
{
    open("svg", classes, {{"aria-hidden", QStringLiteral("true")}});
    return empty("use", nullptr, {{"href", QStringLiteral("#i-") + QLatin1String(name)}}).close();
}

HtmlWriter &HtmlWriter::own(const QByteArray &markup)
{
    m_out += markup;
    return *this;
}

/// Text without labels: only what nobody can see becomes markup.
void HtmlWriter::plain(QStringView text)
{
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t point = nextPoint(text, at);
        if (!isHidden(point))
            continue;
        appendEscaped(m_out, text.sliced(copied, start - copied));
        m_out += "<span class=\"code\">" + codeOf(point).toLatin1() + "</span>";
        copied = at;
    }
    appendEscaped(m_out, text.sliced(copied));
}

HtmlWriter &HtmlWriter::text(QStringView text)
{
    while (!text.isEmpty()) {
        qsizetype first = text.size();
        const QString *found = nullptr;
        for (const QString &label : m_labels) {
            const qsizetype at = text.indexOf(label);
            if (at >= 0 && at < first) {
                first = at;
                found = &label;
            }
        }
        plain(text.first(first));
        if (!found)
            break;
        m_out += "<span class=\"chip\">";
        plain(*found);
        m_out += "</span>";
        text = text.sliced(first + found->size());
    }
    return *this;
}

HtmlWriter &HtmlWriter::marked(QStringView text, qsizetype begin, qsizetype end)
{
    begin = std::clamp<qsizetype>(begin, 0, text.size());
    end = std::clamp<qsizetype>(end, begin, text.size());
    if (begin == end)
        return this->text(text);
    this->text(text.first(begin));
    open("mark").text(text.sliced(begin, end - begin)).close();
    return this->text(text.sliced(end));
}

void HtmlWriter::setLabels(const QStringList &labels)
{
    m_labels = labels;
    std::ranges::sort(m_labels, [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QByteArray HtmlWriter::take()
{
    while (!m_open.empty())
        close();
    return std::move(m_out);
}

} // namespace jotscope::report
