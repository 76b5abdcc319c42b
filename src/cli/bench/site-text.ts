/** The `site.yaml` of a made-up site. */
export const siteText = `name: The made-up inspectorate
url: https://reports.example/
language: en-GB
timeZone: Europe/London
brand: { light: "#12436d", dark: "#9fc5e8" }
home: { title: Made-up reports, lead: Reports for measuring how long a site takes to build. }
navigation:
  - { label: Reports, to: /reports/ }
licence: { name: CC0 1.0, statement: All of it is made up. }
footer: Made up.
about: This site is made up.
contact: There is nobody to write to.
privacy: Nothing is stored.
accessibility: { reviewed: 2026-11-20, statement: Nobody reads it. }
disclosure: none
`
