// Opens the editor on this server's own endpoint, with a question that works.
const question = `# Studies in Sweden that are open now. Ctrl-space suggests fields; the book symbol opens the documentation.
query OpenStudies($first: Int) {
  studies(filter: { recruiting: true }, orderBy: OPEN_FIRST, first: $first) {
    totalCount
    edges {
      node {
        id
        title { text language }
        recruitmentStatus
        verifiedAt
        plainSentence(language: SV)
      }
    }
  }
}
`;

const { React, ReactDOM, GraphiQL } = window;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: question,
    defaultEditorToolsVisibility: 'variables',
    variables: '{ "first": 5 }',
  }),
);
