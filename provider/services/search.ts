import { listOf, name, object, service, string } from "../operations/declare";
import { keyPair, primaryAndSecondary, twoKeys } from "./shared/twoKeys";

const searchServiceName = name(
  "the name of the search service",
  "2 to 60 lower-case letters, digits and -, the first two and the last no -, and no two - in a row",
  /^(?=.{2,60}$)[a-z0-9][a-z0-9]+(-[a-z0-9]+)*$/,
);

const required = { required: true } as const;

export default service({
  module: "search",
  namespace: "Microsoft.Search",
  title: "Azure AI Search",
  operations: {
    listAdminKey: {
      resource: "AdminKeys",
      summary: "the two admin keys of a search service",
      path: "searchServices/{searchServiceName}",
      action: "listAdminKeys",
      apiVersion: "2025-05-01",
      reference: "https://learn.microsoft.com/rest/api/searchmanagement/admin-keys/get",
      names: { searchServiceName },
      result: object(
        "ListAdminKeyResult",
        "The admin keys of a search service.",
        twoKeys(primaryAndSecondary, "required"),
      ),
      pair: keyPair,
    },
    listQueryKeyBySearchService: {
      resource: "QueryKeys",
      summary: "the query keys of a search service",
      path: "searchServices/{searchServiceName}",
      action: "listQueryKeys",
      apiVersion: "2025-05-01",
      reference: "https://learn.microsoft.com/rest/api/searchmanagement/query-keys/list-by-search-service",
      names: { searchServiceName },
      pages: { items: "value", next: "nextLink" },
      result: object("ListQueryKeyBySearchServiceResult", "The query keys of a search service.", {
        value: listOf(
          object("QueryKey", "One query key.", {
            name: string("The name of the key, which its owner chose.", required),
            key: string("The key.", required),
          }),
          "The query keys.",
          required,
        ),
        nextLink: string("Where the next page is.", required),
      }),
    },
  },
});
